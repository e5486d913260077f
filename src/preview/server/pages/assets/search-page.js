/* global window, document, URL, URLSearchParams, fetch, setTimeout */
/* The preview's search page. Values of events are shown as text only. */
(function () {
  'use strict';
  var page = JSON.parse(document.getElementById('preview-page').textContent);
  var services = '/en-US/splunkd/__raw/servicesNS/-/' + encodeURIComponent(page.app) + '/';
  var rowsOfPage = 50;
  var state = { sid: null, offset: 0, count: 0, run: 0, query: '' };

  function by(id) {
    return document.getElementById(id);
  }

  function formKey() {
    var name = 'splunkweb_csrf_token_' + window.$C.MRSPARKLE_PORT_NUMBER + '=';
    var found = document.cookie.split('; ').find(function (entry) {
      return entry.indexOf(name) === 0;
    });
    return found ? decodeURIComponent(found.slice(name.length)) : '';
  }

  async function call(method, endpoint, parameters) {
    var encoded = new URLSearchParams(Object.assign({ output_mode: 'json' }, parameters)).toString();
    var response = await fetch(services + endpoint + (method === 'GET' ? '?' + encoded : ''), {
      method: method,
      credentials: 'include',
      headers: {
        'X-Splunk-Form-Key': formKey(),
        'X-Requested-With': 'XMLHttpRequest',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: method === 'GET' ? undefined : encoded,
    });
    if (response.status === 204) return null;
    var answer = await response.json().catch(function () {
      return null;
    });
    if (!response.ok)
      throw {
        messages: (answer && answer.messages) || [{ type: 'FATAL', text: 'Status ' + response.status }],
      };
    return answer;
  }

  function dispatchable(query) {
    return /^\s*(\||search\s)/.test(query)
      ? { text: query, added: 0 }
      : { text: 'search ' + query, added: 7 };
  }

  function showMessages(messages, sent) {
    by('messages').replaceChildren.apply(
      by('messages'),
      messages.map(function (message) {
        var box = document.createElement('div');
        box.className = 'search-message';
        box.dataset.type = message.type;
        var place = message.place || {};
        var start = place.start === undefined ? -1 : place.start - sent.added;
        var query = sent.text.slice(sent.added);
        var text = message.text;
        if (start >= 0) {
          var before = query.slice(0, start).split('\n');
          var line = before.length;
          var column = before[line - 1].length + 1;
          text += ' (line ' + line + ', column ' + column + ')';
          box.textContent = text;
          var mark = document.createElement('pre');
          var length = Math.max(1, Math.min((place.end || place.start + 1) - place.start, 200));
          mark.textContent = query.split('\n')[line - 1] + '\n' + ' '.repeat(column - 1) + '^'.repeat(length);
          box.appendChild(mark);
        } else box.textContent = text;
        return box;
      }),
    );
  }

  function shown(value) {
    return Array.isArray(value) ? value.join('\n') : value === null ? '' : value;
  }

  function headed(table, names) {
    var head = table.createTHead().insertRow();
    names.forEach(function (name) {
      var cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = name;
      head.appendChild(cell);
    });
    return table.createTBody();
  }

  /* Events as Splunk lists them: time and text, the fields one click away. */
  function showEvents(table, fields, rows) {
    var body = headed(table, ['Time', 'Event']);
    rows.forEach(function (values) {
      var row = body.insertRow();
      var time = row.insertCell();
      time.className = 'event-time';
      time.textContent = shown(values[fields.indexOf('_time')] || '');
      var cell = row.insertCell();
      var raw = document.createElement('pre');
      raw.textContent = shown(values[fields.indexOf('_raw')]);
      var details = document.createElement('details');
      var summary = document.createElement('summary');
      summary.textContent = 'Fields';
      var list = document.createElement('dl');
      fields.forEach(function (name, index) {
        if (/^_|^date_|^punct$/.test(name) || values[index] === null || values[index] === '') return;
        var term = document.createElement('dt');
        term.textContent = name;
        var description = document.createElement('dd');
        description.textContent = shown(values[index]);
        list.append(term, description);
      });
      details.append(summary, list);
      cell.append(raw, details);
    });
  }

  function showTable(answer) {
    var table = by('table');
    table.replaceChildren();
    if (!answer || answer.fields.length === 0) return;
    var fields = answer.fields.map(function (field) {
      return typeof field === 'string' ? field : field.name;
    });
    var rows = answer.rows || [];
    if (fields.indexOf('_raw') >= 0 && fields.indexOf('_time') >= 0) {
      showEvents(table, fields, rows);
      return;
    }
    var seen = fields.filter(function (name) {
      return name === '_time' || name === '_raw' || name.charAt(0) !== '_';
    });
    var body = headed(table, seen);
    rows.forEach(function (values) {
      var row = body.insertRow();
      seen.forEach(function (name) {
        row.insertCell().textContent = shown(values[fields.indexOf(name)]);
      });
    });
  }

  function showPage() {
    by('previous').disabled = state.offset === 0;
    by('next').disabled = state.offset + rowsOfPage >= state.count;
    by('page').textContent =
      state.count === 0
        ? ''
        : 'Rows ' +
          (state.offset + 1) +
          ' to ' +
          Math.min(state.offset + rowsOfPage, state.count) +
          ' of ' +
          state.count;
  }

  async function loadPage(endpoint) {
    var run = state.run;
    var answer = await call('GET', 'search/v2/jobs/' + encodeURIComponent(state.sid) + '/' + endpoint, {
      output_mode: 'json_rows',
      count: rowsOfPage,
      offset: state.offset,
    });
    if (run !== state.run) return;
    if (answer) showTable(answer);
    showPage();
  }

  function remember(query) {
    var address = new URL(window.location.href);
    address.searchParams.set('q', query);
    address.searchParams.set('earliest', by('earliest').value);
    address.searchParams.set('latest', by('latest').value);
    window.history.replaceState(null, '', address);
  }

  function wait(milliseconds) {
    return new Promise(function (resolve) {
      setTimeout(resolve, milliseconds);
    });
  }

  async function cancel() {
    var sid = state.sid;
    state.sid = null;
    if (sid)
      await call('POST', 'search/jobs/' + encodeURIComponent(sid) + '/control', { action: 'cancel' }).catch(
        function () {},
      );
  }

  async function run() {
    await cancel();
    var mine = ++state.run;
    var query = by('query').value.trim();
    var sent = dispatchable(query);
    remember(query);
    showMessages([], sent);
    showTable(null);
    state.offset = 0;
    state.count = 0;
    showPage();
    by('export').disabled = true;
    if (query === '') return;
    by('status').textContent = 'Waiting ...';
    by('stop').disabled = false;
    by('progress').hidden = false;
    by('progress').value = 0;
    try {
      var created = await call('POST', 'search/jobs', {
        search: sent.text,
        earliest_time: by('earliest').value,
        latest_time: by('latest').value,
        preview: 'true',
        auto_cancel: '60',
      });
      if (mine !== state.run) return;
      state.sid = created.sid;
      for (var pause = 50; ; pause = Math.min(1000, pause * 1.6)) {
        await wait(pause);
        if (mine !== state.run || state.sid === null) return;
        var answer = await call('GET', 'search/jobs/' + encodeURIComponent(state.sid), {});
        if (mine !== state.run) return;
        var content = answer.entry[0].content;
        state.count = content.isDone ? content.resultCount : content.resultPreviewCount;
        by('progress').value = content.doneProgress;
        by('status').textContent =
          content.dispatchState +
          ': ' +
          content.eventCount +
          ' events matched, ' +
          content.scanCount +
          ' read, ' +
          state.count +
          ' results, ' +
          Number(content.runDuration).toFixed(2) +
          ' s';
        if (content.messages.length > 0) showMessages(content.messages, sent);
        if (content.isDone) {
          if (!content.isFailed) await loadPage('results');
          by('export').disabled = content.isFailed;
          break;
        }
        if (content.resultPreviewCount > 0) await loadPage('results_preview');
      }
    } catch (error) {
      if (mine !== state.run) return;
      showMessages(
        error.messages || [{ type: 'FATAL', text: 'The preview does not answer. Is it still running?' }],
        sent,
      );
      by('status').textContent = '';
    }
    by('stop').disabled = true;
    by('progress').hidden = true;
  }

  /** A cell of CSV (RFC 4180); a single quote stands before what a spreadsheet would run as a formula. */
  function csvCell(value) {
    var text = Array.isArray(value) ? value.join('\n') : value === null ? '' : String(value);
    var told = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/.test(text) ? "'" + text : text;
    return '"' + told.replace(/"/g, '""') + '"';
  }

  async function exportCsv() {
    var path = 'search/v2/jobs/' + encodeURIComponent(state.sid) + '/results';
    var answer = await call('GET', path, { output_mode: 'json_rows', count: '0' });
    var names = answer.fields.map(function (field) {
      return field.name || field;
    });
    var lines = [names].concat(answer.rows).map(function (cells) {
      return cells.map(csvCell).join(',') + '\r\n';
    });
    var link = document.createElement('a');
    link.href = URL.createObjectURL(
      new window.Blob(['\ufeff'].concat(lines), { type: 'text/csv;charset=utf-8' }),
    );
    link.download = 'results.csv';
    link.click();
    setTimeout(function () {
      URL.revokeObjectURL(link.href);
    }, 1000);
  }

  var start = new URL(window.location.href).searchParams;
  by('query').value = (start.get('q') || '').replace(/^search /, '');
  by('earliest').value = start.get('earliest') || '';
  by('latest').value = start.get('latest') || '';
  by('form').addEventListener('submit', function (event) {
    event.preventDefault();
    void run();
  });
  by('query').addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void run();
    }
  });
  by('stop').addEventListener('click', function () {
    if (state.sid)
      void call('POST', 'search/jobs/' + encodeURIComponent(state.sid) + '/control', { action: 'finalize' });
  });
  by('export').addEventListener('click', exportCsv);
  by('previous').addEventListener('click', function () {
    state.offset = Math.max(0, state.offset - rowsOfPage);
    void loadPage('results');
  });
  by('next').addEventListener('click', function () {
    state.offset += rowsOfPage;
    void loadPage('results');
  });
  window.addEventListener('pagehide', function () {
    if (!state.sid) return;
    void fetch(services + 'search/jobs/' + encodeURIComponent(state.sid) + '/control', {
      method: 'POST',
      keepalive: true,
      credentials: 'include',
      headers: { 'X-Splunk-Form-Key': formKey(), 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'action=cancel&output_mode=json',
    });
  });
  if (by('query').value !== '') void run();
})();
