package org.onrecord.benchmarks.fuzz;

import org.jspecify.annotations.Nullable;

/** The engine did what it must never do. */
final class BrokenPromiseException extends RuntimeException {

    BrokenPromiseException(String what) {
        this(what, null);
    }

    BrokenPromiseException(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
