/** How alike two texts are, and when that makes one a copy of the other. Nothing here knows of articles or of the index. */
package dateline.query.likeness;
