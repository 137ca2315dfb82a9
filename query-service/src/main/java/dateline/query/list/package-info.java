/** What all lists have in common: how they are narrowed, paged, counted and explained. */
package dateline.query.list;
