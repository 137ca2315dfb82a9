/** From files to documents, and the two ways in: the topic and HTTP. */
package dateline.tools.send;
