/* global window, document, setTimeout */
/* The globals that Splunk's dashboards have from RequireJS: enough of them to load the app's scripts, and to
   fail where RequireJS fails. */
(function () {
  'use strict';
  var modules = Object.create(null);
  var queue = [];
  var loading = Object.create(null);
  var paths = {};
  var base = '/en-US/static/';

  function fail(message) {
    throw new Error(message);
  }

  function provided(name) {
    if (name === 'require' || name === 'exports' || name === 'module') return undefined;
    if (/^splunkjs\/(mvc\/simplexml\/)?ready!?$/.test(name)) return { value: undefined };
    return undefined;
  }

  function addressOf(name) {
    var mapped = Object.prototype.hasOwnProperty.call(paths, name) ? paths[name] : name;
    if (/^([a-z]+:)?\/\//i.test(mapped) || mapped.charAt(0) === '/' || /\.js$/.test(mapped)) return mapped;
    return base + mapped + '.js';
  }

  function load(name) {
    if (modules[name]) return Promise.resolve(modules[name].value);
    var known = provided(name);
    if (known) return Promise.resolve(known.value);
    if (loading[name]) return loading[name];
    loading[name] = new Promise(function (resolve, reject) {
      var script = document.createElement('script');
      script.async = true;
      script.src = addressOf(name);
      script.setAttribute('data-requiremodule', name);
      script.onerror = function () {
        reject(new Error('Script error for "' + name + '"'));
      };
      script.onload = function () {
        var anonymous = queue.filter(function (entry) {
          return entry.name === null;
        });
        var named = queue.filter(function (entry) {
          return entry.name !== null;
        });
        queue = [];
        named.forEach(settle);
        if (anonymous.length > 1) {
          reject(new Error('Mismatched anonymous define() module: ' + name));
          return;
        }
        if (anonymous.length === 0) {
          resolve(modules[name] ? modules[name].value : undefined);
          return;
        }
        run(anonymous[0]).then(function (value) {
          modules[name] = { value: value };
          resolve(value);
        }, reject);
      };
      document.head.appendChild(script);
    });
    return loading[name];
  }

  function settle(entry) {
    loading[entry.name] = run(entry).then(function (value) {
      modules[entry.name] = { value: value };
      return value;
    });
  }

  function run(entry) {
    var module = { exports: {} };
    var special = { require: window.require, exports: module.exports, module: module };
    return Promise.all(
      entry.dependencies.map(function (name) {
        return Object.prototype.hasOwnProperty.call(special, name) ? special[name] : load(name);
      }),
    ).then(function (values) {
      if (typeof entry.factory !== 'function') return entry.factory;
      var result = entry.factory.apply(window, values);
      return result === undefined ? module.exports : result;
    });
  }

  function define(name, dependencies, factory) {
    if (typeof name !== 'string') {
      factory = dependencies;
      dependencies = name;
      name = null;
    }
    if (!Array.isArray(dependencies)) {
      factory = dependencies;
      dependencies =
        typeof factory === 'function' && factory.length > 0 ? ['require', 'exports', 'module'] : [];
    }
    var current = document.currentScript;
    var mine = current && current.hasAttribute('data-requiremodule');
    if (name === null && !mine) fail('Mismatched anonymous define() module: ' + String(factory).slice(0, 80));
    queue.push({ name: name, dependencies: dependencies, factory: factory });
    if (!mine) {
      queue.forEach(settle);
      queue = [];
    }
  }
  define.amd = { jQuery: true };

  function require(dependencies, callback, errback) {
    if (typeof dependencies === 'string') {
      if (modules[dependencies]) return modules[dependencies].value;
      fail('Module name "' + dependencies + '" has not been loaded yet for context: _. Use require([])');
    }
    Promise.all(dependencies.map(load)).then(
      function (values) {
        if (callback) callback.apply(window, values);
      },
      function (error) {
        if (errback) errback(error);
        else
          setTimeout(function () {
            throw error;
          });
      },
    );
    return require;
  }
  require.config = function (options) {
    Object.assign(paths, (options && options.paths) || {});
    if (options && options.baseUrl) base = options.baseUrl.replace(/\/?$/, '/');
    return require;
  };
  require.toUrl = addressOf;
  require.defined = function (name) {
    return modules[name] !== undefined;
  };
  require.undef = function (name) {
    modules[name] = undefined;
    loading[name] = undefined;
  };

  window.define = define;
  window.require = window.requirejs = require;
})();
