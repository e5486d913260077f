/** What @splunk/visualizations asks of a browser while it is imported and jsdom does not have. */
window.matchMedia =
  window.matchMedia ||
  ((media) => ({
    media,
    matches: false,
    addListener() {},
    removeListener() {},
    addEventListener() {},
    removeEventListener() {},
  }));
HTMLCanvasElement.prototype.getContext = () => ({
  measureText: (text) => ({ width: text.length * 7 }),
  fillText() {},
  clearRect() {},
});
