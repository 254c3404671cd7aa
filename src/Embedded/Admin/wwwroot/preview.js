// The window that shows what an editor in another window holds.
(() => {
  const status = document.getElementById("previewStatus");
  const frame = document.getElementById("previewFrame");
  const channel = new BroadcastChannel("contentpreview-" + document.body.dataset.previewChannel);

  channel.onmessage = ({ data }) => {
    if (data.type === "hello") channel.postMessage({ type: "ready" });
    if (data.type === "errors") status.textContent = data.errors.join(" ");
    if (data.type === "left") status.textContent = status.dataset.left;
    if (data.type === "draft") {
      const top = frame.contentWindow ? frame.contentWindow.scrollY : 0;
      status.textContent = "";
      frame.hidden = false;
      frame.onload = () => frame.contentWindow.scrollTo(0, top);
      frame.src = data.previewUrl;
    }
  };
  channel.postMessage({ type: "ready" });
})();
