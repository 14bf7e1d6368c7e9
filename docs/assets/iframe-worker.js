// At file:// a browser refuses workers, and the theme's search is one: a frame without a face stands in for it.
// It does what that search needs: one script, messages both ways, English (no further scripts).
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(url) {
      super();
      const frame = document.createElement("iframe");
      frame.hidden = true;
      frame.title = "Search";
      // Within the frame `postMessage` is the worker's: it goes to the page.
      frame.srcdoc = `<script>postMessage = (data) => frameElement.dispatchEvent(new CustomEvent("said", { detail: data }))</script>
        <script src="${new URL(url, location)}"></script>`;
      frame.addEventListener("said", ({ detail }) => this.dispatchEvent(new MessageEvent("message", { data: detail })));
      this.ready = new Promise((resolve) => frame.addEventListener("load", () => resolve(frame.contentWindow)));
      document.body.append(frame);
    }

    postMessage(data) {
      this.ready.then((inside) => inside.dispatchEvent(new MessageEvent("message", { data })));
    }
  };
}
