/** <a href="https://iptc.org/standards/newsml-g2/">IPTC NewsML-G2</a> items and messages, with NITF or XHTML inside, and NITF by itself. */
@NullMarked
package org.onrecord.ingest.format.newsml;

import org.jspecify.annotations.NullMarked;
