// What forms need of the browser: text that the server has not got yet is kept here, Ctrl+Enter saves, links of the problem list lead to their fields.
(() => {
  const daysKept = 30;

  const read = key => {
    try { return JSON.parse(localStorage.getItem(key)) ?? {}; } catch { return {}; }
  };

  const write = (key, fields) => {
    try {
      if (Object.keys(fields).length > 0) localStorage.setItem(key, JSON.stringify(fields));
      else localStorage.removeItem(key);
    } catch { /* Private windows may refuse; the server's draft remains. */ }
  };

  document.addEventListener("input", event => {
    const form = event.target.closest?.("[data-draft]");
    if (!form?.dataset.draft || !event.target.name || event.target.closest("[data-no-draft]") || event.target.type === "radio") return;
    const fields = read(form.dataset.draft);
    fields[event.target.name] = { text: event.target.value, at: Date.now() };
    write(form.dataset.draft, fields);
  }, true);

  window.dashboardForms = {
    // Text of an earlier visit to the form that no draft on the server holds.
    take(key) {
      const oldest = Date.now() - daysKept * 24 * 60 * 60 * 1000;
      const fresh = Object.entries(read(key)).filter(([, field]) => field.at >= oldest);
      write(key, Object.fromEntries(fresh));
      return Object.fromEntries(fresh.map(([name, field]) => [name, field.text]));
    },
    // The server has these texts; what was typed since stays.
    kept(key, typed) {
      const fields = read(key);
      for (const [name, text] of Object.entries(typed)) if (fields[name]?.text === text) delete fields[name];
      write(key, fields);
    },
    forget(key) {
      write(key, {});
    },
    focusProblems() {
      const problems = document.getElementById("form-problems");
      problems?.focus();
      problems?.scrollIntoView({ block: "nearest" });
    }
  };

  // After a lost connection the page is the same but the server missed what was typed last: say it again.
  document.getElementById("components-reconnect-modal")?.addEventListener("components-reconnect-state-changed", event => {
    if (event.detail.state !== "hide") return;
    for (const form of document.querySelectorAll("form[data-draft]"))
      for (const name of Object.keys(read(form.dataset.draft)))
        form.elements.namedItem(name)?.dispatchEvent?.(new Event(form.elements.namedItem(name).tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  });

  document.addEventListener("keydown", event => {
    const form = event.target.closest?.("form[data-draft]");
    if (!form) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.target.matches("[role=combobox], [data-enter]") && ["Enter", "ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault();
      if (event.key === "Enter") form.querySelector(event.target.dataset.enter || "none")?.click();
    }
  });

  document.addEventListener("click", event => {
    const target = document.getElementById(event.target.closest?.("a[data-focus]")?.dataset.focus ?? "");
    if (!target) return;
    event.preventDefault();
    for (let parent = target.closest("details"); parent; parent = parent.parentElement.closest("details")) parent.open = true;
    target.focus();
  });
})();
