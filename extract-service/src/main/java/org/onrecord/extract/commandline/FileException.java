package org.onrecord.extract.commandline;

/** A file that cannot be read, extracted or written; the message names it and says why. */
final class FileException extends Exception {

    FileException(String file, String problem) {
        super(file + ": " + problem);
    }
}
