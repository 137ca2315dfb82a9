/** Events in the formats of the field: what each can hold, and what it loses. */
package dateline.query.export;
