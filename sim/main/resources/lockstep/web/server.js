/** Conversation with the server; whatever goes wrong is thrown as an Error whose message is for people. */

const CLIENT = `tab-${crypto.randomUUID()}`;
const PAUSE_MS = 300;

/** A browser drops a connection now and then, as when the network changes: it is tried once more before that is told. */
async function reached(path, options, again = true) {
  try {
    return await fetch(path, options);
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    if (!again) throw new Error('The server does not answer. Is `lockstep serve` still running?');
    await new Promise(later => setTimeout(later, PAUSE_MS));
    return reached(path, options, false);
  }
}

async function answered(path, options) {
  const response = await reached(path, options);
  if (response.ok) return response;
  let message = `The server answered ${response.status}.`;
  try {
    message = (await response.json()).error ?? message;
  } catch {
    // Not JSON: the number has to do.
  }
  throw Object.assign(new Error(message), { status: response.status });
}

function posted(body, signal) {
  return { method: 'POST', signal, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'X-Lockstep-Client': CLIENT } };
}

export async function get(path) {
  return (await answered(path)).json();
}

export async function post(path, body, signal) {
  return (await answered(path, posted(body, signal))).json();
}

export async function postForText(path, body) {
  return (await answered(path, posted(body))).text();
}

/** Calls `take` with every line of an answer as it comes; resolves at its end. A line that tells of an error is thrown. */
export async function stream(path, body, signal, take) {
  const response = await answered(path, posted(body, signal));
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop();
    for (const line of lines.filter(text => text.trim())) {
      const answer = JSON.parse(line);
      if (answer.error) throw new Error(answer.error);
      if (!answer.cancelled) take(answer);
    }
  }
}
