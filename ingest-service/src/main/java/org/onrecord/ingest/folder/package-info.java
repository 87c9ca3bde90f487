/** Watched folders: a file that is dropped is submitted once. */
@NullMarked
package org.onrecord.ingest.folder;

import org.jspecify.annotations.NullMarked;
