/** What the tests of all services share: the rules of the house. */
package dateline.testing;
