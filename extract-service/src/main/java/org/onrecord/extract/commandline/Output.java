package org.onrecord.extract.commandline;

import org.onrecord.extract.event.ArticleEvents;

/** Where the events of each file go. */
interface Output {

    /** @throws FileException if they cannot be written */
    void write(String file, ArticleEvents events) throws FileException;
}
