/* global window */
/* The functions of Splunk Web's translation script; the preview speaks English only. */
(function () {
  'use strict';
  window.gettext = function (message) {
    return message;
  };
  window.ngettext = function (one, many, count) {
    return count === 1 ? one : many;
  };
  window._ = window._ || window.gettext;
})();
