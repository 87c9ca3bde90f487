/** The web server's settings that configuration properties do not reach. */
@NullMarked
package org.onrecord.ingest.web;

import org.jspecify.annotations.NullMarked;
