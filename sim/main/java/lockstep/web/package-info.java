/**
 * The page and its answers over HTTP, on this machine only. What a request may be is checked here, what it means in {@code lockstep.live}. Start
 * reading at {@link lockstep.web.Server}.
 */
package lockstep.web;
