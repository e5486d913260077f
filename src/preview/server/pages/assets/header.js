/* global window, document, URL */
/* The bar on top of each page: the app's name, its pages, the preview's clock and switches. */
(function () {
  'use strict';
  function element(name, className, text) {
    var node = document.createElement(name);
    if (className) node.className = className;
    if (text !== undefined) node.textContent = text;
    return node;
  }

  function link(href, text, current) {
    var node = element('a', 'preview-link', text);
    node.href = href;
    if (current) node.setAttribute('aria-current', 'page');
    return node;
  }

  function item(page, entry) {
    if (entry.kind === 'group') {
      var group = element('details', 'preview-group');
      group.appendChild(element('summary', 'preview-link', entry.label));
      var list = element('div', 'preview-menu');
      entry.items.forEach(function (inner) {
        list.appendChild(item(page, inner));
      });
      group.appendChild(list);
      return group;
    }
    if (entry.kind === 'link') return link(entry.href, entry.label, false);
    return link(page.root + '/' + encodeURIComponent(entry.view), entry.label, entry.view === page.view);
  }

  function switched(name, value) {
    var address = new URL(window.location.href);
    address.searchParams.set(name, value);
    return address.pathname + address.search + address.hash;
  }

  function change(name, value, text, title) {
    var node = link('#', text, false);
    node.title = title;
    node.setAttribute('aria-label', text + ': ' + title);
    node.addEventListener('click', function () {
      node.href = switched(name, value);
    });
    return node;
  }

  window.__preview_header__ = function (options) {
    var page = JSON.parse(document.getElementById('preview-page').textContent);
    var bar = element('header', 'preview-header');
    bar.setAttribute('data-view', 'splunkjs/mvc/headerview');
    if (!options.hideSplunkBar) {
      var top = element('div', 'preview-top');
      top.appendChild(element('span', 'preview-brand', 'Preview'));
      top.appendChild(element('span', 'preview-clock', page.clock));
      var other = page.theme === 'dark' ? 'light' : 'dark';
      top.appendChild(
        change(
          'theme',
          other,
          other === 'dark' ? 'Dark' : 'Light',
          'Look at the page in the ' + other + ' theme',
        ),
      );
      var family = page.family === 'prisma' ? 'enterprise' : 'prisma';
      top.appendChild(
        change(
          'theme_family',
          family,
          page.family === 'prisma' ? 'Prisma' : 'Enterprise',
          'Look at the page in the theme family ' + family,
        ),
      );
      top.appendChild(
        page.otherUser
          ? change('preview_user', page.otherUser, page.user, 'Look at the page as ' + page.otherUser)
          : element('span', 'preview-clock', page.user),
      );
      bar.appendChild(top);
    }
    if (!options.hideAppBar) {
      var nav = element('nav', 'preview-nav');
      nav.setAttribute('aria-label', page.appLabel);
      if (page.color) nav.style.borderBottomColor = page.color;
      nav.appendChild(element('span', 'preview-app', page.appLabel));
      page.nav.forEach(function (entry) {
        nav.appendChild(item(page, entry));
      });
      bar.appendChild(nav);
    }
    return bar;
  };

  var place = document.getElementById('preview-header-place');
  if (place) place.replaceWith(window.__preview_header__({}));
})();
