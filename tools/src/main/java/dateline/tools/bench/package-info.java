/** What the bench publishes, and how it waits for it. */
package dateline.tools.bench;
