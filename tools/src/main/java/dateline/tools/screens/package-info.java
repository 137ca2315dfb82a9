/** Pictures of the pages, as a browser shows them. */
package dateline.tools.screens;
