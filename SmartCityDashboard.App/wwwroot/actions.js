// Lists of follow-up actions by keyboard. A key presses the button of the line that has the focus, so nobody decides by leaning on the keyboard, and none acts in a field.
(() => {
  let last = null;
  const linesOf = desk => [...desk.querySelectorAll("[data-action]")];

  // The line that was done goes away, and the focus with it: then the list that was used last is meant.
  const deskOf = target => target.closest?.("[data-actions]")
    ?? (target.matches?.("body, h1, #main") && last?.desk.isConnected ? last.desk : target.id === "main" ? target.querySelector("[data-actions]") : null);

  const go = line => {
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("click", event => {
    const line = event.target.closest?.("[data-step], .action-steps button")?.closest("[data-action]");
    if (!line) return;
    const desk = line.closest("[data-actions]");
    last = { desk, id: line.dataset.action, place: linesOf(desk).indexOf(line) };
  }, true);

  document.addEventListener("keydown", event => {
    const desk = deskOf(event.target);
    if (!desk || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.matches("input, textarea, select, [contenteditable]") || event.target.closest("dialog")) return;
    const line = event.target.closest("[data-action]");
    const key = event.key.toLowerCase();
    const way = key === "j" || (line && key === "arrowdown") ? 1 : key === "k" || (line && key === "arrowup") ? -1 : 0;
    if (way !== 0) {
      const lines = linesOf(desk);
      const place = lines.indexOf(line);
      event.preventDefault();
      go(lines[place < 0 ? 0 : Math.min(Math.max(place + way, 0), lines.length - 1)]);
      return;
    }
    if (event.repeat || !/^[a-z]$/.test(key)) return;
    const button = key === "u" ? desk.querySelector("[data-step=u]") : line?.querySelector(`[data-step=${key}]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  window.dashboardActions = {
    // After a step the same line, or the one that took its place, so that a whole list is gone through by keys.
    goOn() {
      if (!last?.desk.isConnected) return;
      const lines = linesOf(last.desk);
      go(lines.find(line => line.dataset.action === last.id) ?? lines[Math.min(last.place, lines.length - 1)] ?? document.querySelector("h1"));
    }
  };
})();
