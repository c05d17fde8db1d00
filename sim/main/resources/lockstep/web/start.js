/** Starts the page. Where a part of it does not come, as when a connection is dropped, all is loaded anew, a few times. */

const MOST = 3;

try {
  await import('./main.js');
} catch (failure) {
  const tries = history.state?.tries ?? 0;
  if (failure instanceof TypeError && tries < MOST) {
    history.replaceState({ tries: tries + 1 }, '');
    location.reload();
  } else {
    document.getElementById('alert').textContent = `The page did not load whole (${failure.message}). Is \`lockstep serve\` still running?`;
    document.body.dataset.state = 'failed';
  }
}
