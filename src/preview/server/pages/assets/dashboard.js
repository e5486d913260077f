/* global window, document */
/* Loads the scripts of a dashboard as Splunk does: as modules of RequireJS, by their addresses. */
(function () {
  'use strict';
  var page = JSON.parse(document.getElementById('preview-page').textContent);
  page.scripts.forEach(function (address) {
    window.require([address], undefined, function (error) {
      var note = document.getElementById('preview-script-error');
      note.hidden = false;
      note.textContent = error.message;
    });
  });
})();
