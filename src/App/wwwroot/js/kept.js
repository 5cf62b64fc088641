// What a person types is not lost to a bad connection. On an own device it waits here, by person and form, until the server has it,
// for a week at most; on a shared one nothing stays. Forms work without this file: they just cannot wait.
(function () {
  'use strict';

  var week = 7 * 24 * 60 * 60 * 1000;
  var prefix = 'kept ';
  var region = document.getElementById('say');
  var owner = region ? region.dataset.keep : ''; // empty on a shared device
  var all = 'form[data-keep]';

  // A browser may have no storage, or a full one.
  function shelf(work) { try { return work(window.localStorage); } catch (_) { return null; } }
  // Once for each form: the address of the page changes when the answer comes.
  function nameOf(form) {
    var at = new URL(form.action);
    return form.keptAs || (form.keptAs = prefix + owner + ' ' + at.pathname + at.search);
  }
  function clear(isMine) {
    shelf(function (store) { Object.keys(store).filter(isMine).forEach(function (key) { store.removeItem(key); }); });
  }
  function keptUnder(key) { return shelf(function (store) { return JSON.parse(store.getItem(key)); }); }

  function wanted(form, name) {
    var field = form.elements[name];
    field = field && !field.closest ? field[0] : field;
    return name !== '__RequestVerificationToken' && !(field && field.closest('[data-unkept]'));
  }

  // isTyped: nobody pressed anything yet, so it is not sent by itself.
  function keep(form, button, isTyped) {
    var fields = Array.from(new FormData(form)).filter(function (f) { return typeof f[1] === 'string' && wanted(form, f[0]); });
    return shelf(function (store) {
      store.setItem(nameOf(form), JSON.stringify({ at: Date.now(), page: location.pathname + location.search, isTyped: !!isTyped, fields: fields, button: button ? [button.name, button.value] : null }));
      return true;
    });
  }

  function putBack(form, kept) {
    Array.from(form.elements).forEach(function (field) {
      if (!field.name || field.type === 'submit' || !wanted(form, field.name)) { return; }
      var values = kept.fields.filter(function (f) { return f[0] === field.name; }).map(function (f) { return f[1]; });
      if (field.type === 'checkbox' || field.type === 'radio') { field.checked = values.includes(field.value); }
      else if (values.length) { field.value = values[0]; }
    });
    form.querySelectorAll('details').forEach(function (more) { more.open = true; });
  }

  // Beside the buttons, and aloud when it is about a connection; a draft that is kept is no news.
  function tell(form, words, isQuiet) {
    var line = form.querySelector('[data-told]');
    if (!line) {
      line = document.createElement('p');
      line.dataset.told = '';
      var foot = form.querySelector('.actions');
      if (foot) { foot.before(line); } else { form.append(line); }
    }
    line.className = isQuiet ? 'note' : 'notice notice--ask';
    line.textContent = words;
    if (!isQuiet && region) { region.textContent = words; }
  }

  function wait(form, button) {
    delete form.dataset.sent;
    if (!owner || !keep(form, button)) {
      tell(form, 'No connection. Not saved yet. Do not close this page.');
      return;
    }
    var words = Array.from(form.querySelectorAll('textarea')).map(function (t) { return t.value; }).join(' ').split(/\s+/).filter(Boolean).length;
    tell(form, 'No connection. ' + (words ? words + (words === 1 ? ' word is' : ' words are') : 'What you chose is') + ' kept on this device and goes out when you are connected again.');
  }

  function sendKept(form) {
    var kept = owner && keptUnder(nameOf(form));
    if (!kept) { return; }
    putBack(form, kept);
    if (kept.isTyped) {
      tell(form, 'You typed this before and did not save it. Look at it, then save it.');
      return;
    }
    tell(form, 'This was kept on this device and is being sent now.');
    var draft = form.querySelector('button[data-draft]');
    if (draft) { saveDraft(form, draft); return; }
    var button = kept.button && Array.from(form.querySelectorAll('button')).find(function (b) { return b.name === kept.button[0] && b.value === kept.button[1]; });
    form.requestSubmit(button || undefined);
  }

  function says(form) {
    return Array.from(form.querySelectorAll('textarea, input:not([type]), input[type=text]')).some(function (field) { return field.value.trim(); });
  }

  // A draft saves itself three seconds after the last key and when the person goes elsewhere on the page.
  function saveDraft(form, button) {
    clearTimeout(form.draftTimer);
    if (form.savingDraft || form.dataset.sent) { return; }
    form.isTyped = false;
    var data = new FormData(form);
    data.append(button.name, button.value);
    form.querySelectorAll('[data-press] [name]').forEach(function (field) { data.delete(field.name); });
    form.savingDraft = fetch(form.action, { method: 'POST', body: data, credentials: 'same-origin' }).then(function (answer) {
      return answer.text().then(function (text) {
        var now = new DOMParser().parseFromString(text, 'text/html').getElementById(form.id);
        if (!answer.ok || !now) {
          if (owner) { keep(form, button); }
          tell(form, 'Not kept by itself. Press “' + button.textContent + '” to see why.');
          return;
        }
        // The next save is one of the draft as it is now.
        now.querySelectorAll('input[type=hidden]').forEach(function (fresh) {
          var old = form.elements[fresh.name];
          if (old && old.type === 'hidden') { old.value = fresh.value; }
        });
        clear(function (key) { return key === nameOf(form); });
        tell(form, 'Draft kept at ' + new Date().toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' }) + '.', true);
      });
    }, function () { wait(form, button); }).finally(function () { form.savingDraft = null; });
  }

  function typed(event) {
    var form = event.target.form;
    if (!form || !form.matches(all) || !says(form)) { return; }
    var button = form.querySelector('button[data-draft]');
    if (!button) {
      // Others read it once it is saved: no draft goes to the server, what is typed waits here.
      if (owner && 'typed' in form.dataset && event.type === 'input') { keep(form, null, true); }
      return;
    }
    if (event.type === 'input') {
      form.isTyped = true;
      clearTimeout(form.draftTimer);
      form.draftTimer = setTimeout(function () { saveDraft(form, button); }, 3000);
    } else if (form.isTyped && !(event.relatedTarget && event.relatedTarget.type === 'submit')) {
      saveDraft(form, button);
    }
  }
  document.addEventListener('input', typed);
  document.addEventListener('focusout', typed);

  // A press while a draft is on its way waits for it: the two would be two versions.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    clearTimeout(form.draftTimer);
    if (form.savingDraft) {
      var button = event.submitter;
      delete form.dataset.sent;
      event.preventDefault();
      event.stopImmediatePropagation();
      form.savingDraft.finally(function () { setTimeout(function () { button.click(); }, 0); });
    }
    form.pressed = event.submitter;
    nameOf(form);
    if (new URL(form.action).pathname === '/sign-out') { clear(function (key) { return key.startsWith(prefix); }); }
  }, true);

  document.addEventListener('htmx:sendError', function (event) {
    var form = event.detail.elt;
    if (form.matches(all)) { wait(form, form.pressed); }
  });
  // The server has it, saved or refused in words that stand on the page.
  document.addEventListener('htmx:beforeOnLoad', function (event) {
    var form = event.detail.elt;
    if (!form.matches(all) || event.detail.xhr.status >= 500) { return; }
    // A session that ended takes nothing: it goes out after the next sign-in.
    if (new URL(event.detail.xhr.responseURL).pathname === '/sign-in') { if (owner) { keep(form, form.pressed); } return; }
    clear(function (key) { return key === nameOf(form); });
  });
  window.addEventListener('online', function () { document.querySelectorAll(all).forEach(sendKept); });

  function arrive() {
    var forms = Array.from(document.querySelectorAll(all));
    forms.forEach(sendKept);
    if (forms.length || !owner) { return; }
    var mine = shelf(function (store) { return Object.keys(store).filter(function (key) { return key.startsWith(prefix + owner + ' '); }).map(keptUnder); }) || [];
    mine.filter(function (kept) { return kept && !kept.isTyped; }).forEach(function (kept) {
      var notice = document.createElement('section');
      notice.className = 'notice notice--ask';
      notice.innerHTML = '<div><p>Something you wrote without a connection is kept on this device. <a>Open it and send it</a></p></div>';
      notice.querySelector('a').href = kept.page;
      document.getElementById('main').prepend(notice);
    });
  }

  clear(function (key) {
    var kept = key.startsWith(prefix) && keptUnder(key);
    return key.startsWith(prefix) && !(kept && Date.now() - kept.at < week);
  });
  window.addEventListener('load', arrive); // when the page's other script stands ready
})();
