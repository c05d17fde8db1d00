/**
 * Lockstep: an agent-based simulation of how digital standards are adopted and locked in.
 *
 * <p>Glossary. <b>Nation</b>: buyer, regulator and voter. <b>Home</b>: nation a vendor belongs to. <b>Firm</b>: vendor, operator or
 * supplier. <b>Body</b> or SDO: standards development organization. <b>Domain</b>: kind of digital system, such as telecom.
 * <b>Standard</b>: a specification in a domain. <b>Product</b>: what a firm sells in a domain, built to one standard.
 * <b>Base</b>: installed equipment, in USD bn at prices of the first year. <b>Potential</b>: base a saturated nation would hold.
 * <b>Pending</b>: demand that waits for a tender. <b>Sponsor</b>: observation group of vendor homes. <b>Bloc</b>: nations that may take a
 * common position. <b>Programme</b>: deployment programme such as the Digital Silk Road. <b>Docket</b>: items a meeting handles.
 * <b>Lever</b>: what a policy or event may move. <b>Dial</b>: the input a lever moves. <b>Lock-in depth</b>: price discount that a rival
 * must offer because of what is installed. <b>Tick</b>: step of time.
 */
package lockstep;
