/** A Chromium without a window, which does as it is told. The end-to-end tests use it as well. */
package dateline.tools.browser;
