/** Loads the word lists that lie beside the readers and may be edited by anybody who knows news copy. */
package dateline.processing.wordlist;
