/** Conversation with the server; whatever goes wrong is thrown as an Error whose message is for people. */

const CLIENT = `tab-${crypto.randomUUID()}`;
/** Pauses before a request is made again. */
const PAUSES_MS = [300, 700, 1500];
const TOO_MANY = 429;

/** A connection broke before its answer was whole. */
class Broken extends Error {}

/** What a step of a connection gives. Browsers say with a TypeError that it broke, and with other words where: those are kept. */
async function wire(step) {
  try {
    return await step;
  } catch (failure) {
    throw failure instanceof TypeError ? new Broken(failure.message) : failure;
  }
}

/**
 * A browser drops connections now and then, all at once when the network of the machine changes, and also in the middle of an answer. The same
 * request has the same answer, so it is made again; and so it is where the server says that it has too much to do.
 */
async function persistent(ask) {
  for (const pause of PAUSES_MS) {
    try {
      return await ask();
    } catch (failure) {
      if (!(failure instanceof Broken) && failure.status !== TOO_MANY) throw failure;
    }
    await new Promise(later => setTimeout(later, pause));
  }
  try {
    return await ask();
  } catch (failure) {
    if (!(failure instanceof Broken)) throw failure;
    throw new Error(`The server does not answer (${failure.message}). Is \`lockstep serve\` still running?`);
  }
}

async function answered(path, options) {
  const response = await wire(fetch(path, options));
  if (response.ok) return response;
  const text = await wire(response.text());
  throw Object.assign(new Error(told(text) ?? `The server answered ${response.status} to ${path}.`), { status: response.status });
}

/** What an answer that is none says went wrong. */
function told(text) {
  try {
    return JSON.parse(text).error;
  } catch {
    return null;
  }
}

function posted(body, signal) {
  return { method: 'POST', signal, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'X-Lockstep-Client': CLIENT } };
}

const text = (path, options) => persistent(async () => wire((await answered(path, options)).text()));

/** An answer, if it is one. One that the server has ended, as this page has asked for another, is no failure: AbortError, as where the page ends it. */
function whole(answer) {
  if (answer.error) throw new Error(answer.error);
  if (answer.cancelled) throw new DOMException('Another was asked for', 'AbortError');
  return answer;
}

export async function get(path) {
  return JSON.parse(await text(path));
}

export async function post(path, body, signal) {
  return whole(JSON.parse(await text(path, posted(body, signal))));
}

export async function postForText(path, body) {
  return text(path, posted(body));
}

/** Calls `take` with every line of an answer as it comes; resolves at its end. A line that tells of an error is thrown. */
export async function stream(path, body, signal, take) {
  return persistent(async () => {
    const reader = (await answered(path, posted(body, signal))).body.getReader();
    const decoder = new TextDecoder();
    let rest = '';
    for (;;) {
      const { value, done } = await wire(reader.read());
      if (done) return;
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
      rest = lines.pop();
      lines.filter(line => line.trim()).forEach(line => take(whole(JSON.parse(line))));
    }
  });
}
