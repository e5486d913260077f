/* global window, document */
/* Tells the app's pages which theme the user chose: on the preview, by ?theme= and ?theme_family= in any address. */
(function () {
  'use strict';
  function cookie(name) {
    var found = document.cookie.split('; ').find(function (entry) {
      return entry.indexOf(name + '=') === 0;
    });
    return found ? found.slice(name.length + 1) : '';
  }
  var dark = cookie('preview_theme') === 'dark';
  var prisma = cookie('preview_family') === 'prisma';
  var name = prisma ? (dark ? 'prismaDark' : 'prismaLight') : dark ? 'dark' : 'light';
  window.__get_theme__ = {
    getTheme: function () {
      return Promise.resolve(name);
    },
  };
})();
