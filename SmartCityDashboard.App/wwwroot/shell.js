// The little that has to work in the browser itself. No inline scripts: the content security policy refuses them.
(() => {
  // A followed link in the phone menu closes the menu; a switch that was used closes its panel.
  document.addEventListener("click", event => {
    const link = event.target.closest("[popover] a[href]");
    if (link && !event.defaultPrevented) {
      const panel = link.closest("[popover]");
      if (panel.matches(":popover-open")) panel.hidePopover();
    }
  });

  // The router takes links to a place on the page for itself and moves no focus.
  document.addEventListener("click", event => {
    if (!event.target.matches(".skip-link")) return;
    event.preventDefault();
    document.getElementById("main").focus();
  }, true);

  // The panel opens under its button and stays within the window.
  document.addEventListener("toggle", event => {
    const panel = event.target;
    if (event.newState !== "open" || !panel.matches?.(".menu-panel")) return;
    const button = document.querySelector(`[popovertarget="${panel.id}"]`).getBoundingClientRect();
    panel.style.top = `${button.bottom + 8}px`;
    const left = button.left < innerWidth / 2 ? button.left : button.right - panel.offsetWidth;
    panel.style.left = `${Math.max(8, Math.min(left, innerWidth - panel.offsetWidth - 8))}px`;
  }, true);

  // The page may have been open, and followed others' saves, since long before it is printed. Only the text of the node changes: the node is the framework's.
  addEventListener("beforeprint", () => {
    const now = new Date().toLocaleString("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone: "Europe/Stockholm" }).replace(":", ".");
    for (const time of document.querySelectorAll("[data-print-now]")) time.firstChild.data = now;
  });

  // Modal dialogs are the browser's own: focus stays inside, Escape closes, focus returns to what opened it.
  window.dashboardDialog = {
    open(dialog) {
      if (dialog.matches(":modal")) return;
      dialog.removeAttribute("open");
      dialog.showModal();
    },
    close(dialog) {
      if (dialog.open) dialog.close();
    }
  };

  // Escape and the backdrop do what the panel's close link does: follow it, so that the address stays true.
  document.addEventListener("cancel", event => {
    const close = event.target.querySelector?.("[data-close]");
    if (!close) return;
    event.preventDefault();
    close.click();
  }, true);
  // A second Escape closes without asking. When the page itself closes the panel its link is gone already.
  document.addEventListener("close", event => event.target.querySelector?.("[data-close]")?.click(), true);
  document.addEventListener("click", event => {
    if (event.target.matches("dialog.side-panel")) event.target.querySelector("[data-close]")?.click();
  });

  // Says that the page answers now: journeys wait for it, and so can styles.
  window.dashboardLive = () => { document.documentElement.dataset.live = "true"; };

  window.dashboardFocus = selector => document.querySelector(selector)?.focus({ preventScroll: true });

  const reconnect = document.getElementById("components-reconnect-modal");
  if (!reconnect) return;
  // Escape must not uncover a page that can not answer; pressed twice the browser closes without asking, so open again.
  let lost = false;
  reconnect.addEventListener("cancel", event => event.preventDefault());
  reconnect.addEventListener("keydown", event => { if (event.key === "Escape") event.preventDefault(); });
  reconnect.addEventListener("close", () => { if (lost) window.dashboardDialog.open(reconnect); });
  reconnect.addEventListener("components-reconnect-state-changed", event => {
    const state = event.detail.state;
    lost = state !== "hide";
    if (state === "show") window.dashboardDialog.open(reconnect);
    else if (state === "hide") window.dashboardDialog.close(reconnect);
    else if (state === "failed") document.addEventListener("visibilitychange", retryWhenVisible);
    else if (state === "rejected") location.reload();
  });
  reconnect.addEventListener("click", event => {
    const action = event.target.dataset?.reconnect;
    if (action === "retry") retry();
    if (action === "resume") resume();
  });

  async function retry() {
    document.removeEventListener("visibilitychange", retryWhenVisible);
    try {
      if (!await Blazor.reconnect() && !await Blazor.resumeCircuit()) location.reload();
      else {
        lost = false;
        window.dashboardDialog.close(reconnect);
      }
    } catch {
      document.addEventListener("visibilitychange", retryWhenVisible);
    }
  }

  async function resume() {
    try {
      if (!await Blazor.resumeCircuit()) location.reload();
    } catch {
      location.reload();
    }
  }

  async function retryWhenVisible() {
    if (document.visibilityState === "visible") await retry();
  }
})();
