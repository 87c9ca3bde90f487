package org.onrecord.store.export;

/** An export breaks off because its client takes so long over it. */
final class ExportTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportTooLongException(long rows) {
        super("an export took longer than onrecord.store.export.longest allows; it had come to row " + rows);
    }
}
