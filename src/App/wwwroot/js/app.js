// Everything works without this file. It only spares a page load and says aloud what happened.
(function () {
  'use strict';

  if (window.htmx) {
    htmx.config.includeIndicatorStyles = false; // the policy forbids inline style; app.css has .busy
    htmx.config.allowEval = false;
    htmx.config.selfRequestsOnly = true;
    htmx.config.historyCacheSize = 0; // growth words never stay in the browser's storage
    // A refused form comes back as 422, a stale one as 409, one with too large a file as 413: show each.
    htmx.config.responseHandling = [
      { code: '204', swap: false },
      { code: '[23]..', swap: true },
      { code: '409', swap: true },
      { code: '413', swap: true },
      { code: '422', swap: true },
      { code: '...', swap: false, error: true }
    ];
  }

  // The list of what to fix comes first, then the line that says what happened.
  function arrive(root) {
    var errors = root.querySelector('.errors');
    var status = root.querySelector('main .status, .status');
    if (errors) {
      errors.focus();
    } else if (status && status.textContent.trim() && !location.hash) {
      say(status.textContent.trim());
    }
  }

  // One polite region; the same sentence twice is still said twice.
  function say(words) {
    var region = document.getElementById('say');
    if (!region) { return; }
    region.textContent = '';
    setTimeout(function () { region.textContent = words; }, 100);
  }

  // A second tap on the same button does nothing (the server would also save only once). Another button of the form,
  // pressed while the answer to the first is on its way, is pressed again on the page that comes.
  var waiting = [];
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post' || form.hasAttribute('hx-post')) { return; }
    var pressed = keyOf(event.submitter);
    if (form.dataset.sent) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (pressed !== form.dataset.sent && form.hasAttribute('hx-boost')) { waiting.push(pressed); }
      return;
    }
    form.dataset.sent = pressed;
    setTimeout(function () { delete form.dataset.sent; }, 4000);
  }, true);

  function keyOf(button) {
    return button ? [button.getAttribute('formaction'), button.name, button.value].join(' ') : 'form';
  }

  function pressWaiting() {
    var key = waiting.shift();
    var button = key && Array.from(document.querySelectorAll('form[hx-boost] button')).find(function (b) { return keyOf(b) === key; });
    if (button) { button.click(); }
  }

  // Coming back with the back button: the form may be sent again.
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
    document.querySelectorAll('form').forEach(count); // the browser puts ticks back too
  });

  // Buttons only where there is something to run them: "Print this", and the time at the start of a line of notes, where the cursor is.
  function show() {
    document.querySelectorAll('[data-print], [data-time-for]').forEach(function (button) { button.hidden = false; });
  }
  show();
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-print], [data-time-for]');
    if (!button) { return; }
    if (!button.dataset.timeFor) { window.print(); return; }
    var box = document.getElementById(button.dataset.timeFor);
    var now = new Date();
    var at = box.selectionEnd;
    var start = at > 0 && box.value[at - 1] !== '\n' ? '\n' : '';
    box.setRangeText(start + now.getHours() + ':' + String(now.getMinutes()).padStart(2, '0') + ' ', at, at, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.focus();
  });

  // A list that filters itself when its choice changes; the Apply button is for everyone else.
  document.addEventListener('change', function (event) {
    var form = event.target.form;
    if (form && form.hasAttribute('data-apply')) { form.requestSubmit(); }
    if (form && event.target.type === 'checkbox') { count(form); }
  });

  // A button that says how many it takes keeps saying it while boxes are ticked: "Finalize # partnerships".
  function count(form) {
    form.querySelectorAll('[data-ticks]').forEach(function (button) {
      var n = form.querySelectorAll('input[type=checkbox][name]:checked').length;
      var words = button.dataset.ticks.replace('#', n);
      button.textContent = n === 1 ? words.replace(/s$/, '') : words;
    });
  }

  // A page that waits for work in the background looks again by itself; without this there is a link.
  function poll() {
    var waiting = document.querySelector('[data-poll]');
    if (!waiting) { return; }
    setTimeout(function () {
      fetch(location.pathname, { credentials: 'same-origin' }).then(function (answer) { return answer.text(); }).then(function (text) {
        var now = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-poll]');
        if (!now) { location.replace(location.pathname); return; }
        waiting.replaceChildren.apply(waiting, Array.from(now.childNodes));
        poll();
      }, poll);
    }, 2000);
  }
  poll();

  // Single keys on the board, only where the person turned them on: they move from pair to pair and press the pair's own buttons.
  var at = -1;
  function pairs() { return Array.from(document.querySelectorAll('[data-keys=on] :is(article.facing, .rows--pairs tbody tr)')); }

  function stand(step) {
    var all = pairs();
    if (!all.length) { return; }
    at = Math.min(Math.max(at + step, 0), all.length - 1);
    all[at].tabIndex = -1;
    all[at].focus();
  }

  var keys = { g: 'button[formaction$="=Good"]', l: 'button[formaction$="=Lock"]', o: 'a.btn[href^="/school/matches/"]' };
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea') || !document.querySelector('[data-keys=on]')) { return; }
    var here = pairs().findIndex(function (pair) { return pair.contains(event.target); });
    if (here >= 0) { at = here; }
    if (event.key === 'j' || event.key === 'k') { stand(event.key === 'j' ? 1 : -1); }
    var what = keys[event.key] && pairs()[at] && pairs()[at].querySelector(keys[event.key]);
    if (what) { what.click(); }
  });

  document.addEventListener('htmx:afterSettle', function (event) { show(); arrive(event.detail.target); pressWaiting(); if (at >= 0) { stand(0); } });
  document.addEventListener('htmx:sendError', function (event) {
    waiting = [];
    if (!event.detail.elt.matches('[data-keep]')) { say('No connection. Not saved yet.'); } // else kept.js says it
  });
  arrive(document);
})();
