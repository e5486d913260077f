/* global window, document */
/* The layout of pages that bring their own body: the bar on top, and a container below it. */
(function () {
  'use strict';
  window.__splunk_layout__ = {
    create: function (options) {
      var given = options || {};
      if (!given.hideChrome)
        document.body.insertBefore(window.__preview_header__(given), document.body.firstChild);
      var container = document.createElement('main');
      container.setAttribute('role', 'main');
      container.className = given.layout === 'fixed' ? 'preview-main preview-main-fixed' : 'preview-main';
      document.body.appendChild(container);
      return {
        getContainerElement: function () {
          return container;
        },
      };
    },
  };
})();
