// Keeps how a reader reads (large print, light or dark, high contrast) from page to page, and
// makes the switches work by keyboard. Without this they work by touch, on one page. What is
// kept stays on the reader's own device.
(function () {
  'use strict';
  var PLACE = 'sunbook-reading';
  // Says to style sheets that scripts run, before anything is drawn.
  document.documentElement.setAttribute('data-script', '');
  var boxes = ['large', 'shade', 'clear'].map(function (id) { return document.getElementById(id); });

  // A device that keeps nothing says so by an error; then the choice is the page's alone.
  function kept() {
    try { return window.localStorage.getItem(PLACE) || ''; } catch (error) { return ''; }
  }

  function keep() {
    var on = boxes.filter(function (box) { return box.checked; });
    var ids = on.map(function (box) { return box.id; });
    try { window.localStorage.setItem(PLACE, ids.join(' ')); } catch (error) { return; }
  }

  function show() {
    var buttons = document.querySelectorAll('[aria-pressed]');
    for (var i = 0; i < buttons.length; i += 1) {
      var box = document.getElementById(buttons[i].getAttribute('data-for'));
      buttons[i].setAttribute('aria-pressed', String(box.checked));
    }
  }

  function restore() {
    var on = kept().split(' ');
    boxes.forEach(function (box) { box.checked = on.indexOf(box.id) >= 0; });
    show();
  }

  function press(event) {
    var box = document.getElementById(event.currentTarget.getAttribute('data-for'));
    box.checked = !box.checked;
    keep();
    show();
  }

  // A label answers to a finger, a button to the keyboard and the voice as well.
  function replace(label) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = label.className;
    button.textContent = label.textContent;
    button.setAttribute('data-for', label.htmlFor);
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', press);
    label.parentNode.replaceChild(button, label);
  }

  function begin() {
    boxes.forEach(function (box) {
      var labels = document.querySelectorAll('label[for="' + box.id + '"]');
      for (var i = 0; i < labels.length; i += 1) { replace(labels[i]); }
    });
    show();
  }

  restore();
  document.addEventListener('DOMContentLoaded', begin);
  // A page that the browser kept whole may have been left before the choice was made.
  window.addEventListener('pageshow', restore);
}());
