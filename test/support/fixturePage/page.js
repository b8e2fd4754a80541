// The smallest page that knocks on the door: it shows every event it hears.
window.heard = [];
window.board.onEvent((event) => {
  window.heard.push(event);
  document.getElementById('events').textContent = window.heard.map((heard) => heard.name).join(' ');
});
document.documentElement.dataset.ready = location.pathname;
