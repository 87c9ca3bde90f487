package org.onrecord.access.key;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of printing a stack. */
final class KeysFileFailureAnalyzer extends AbstractFailureAnalyzer<InvalidKeysFileException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, InvalidKeysFileException cause) {
        return new FailureAnalysis(
                "The keys file (onrecord.access.keys-file) is not good:\n" + cause.getMessage(),
                "Mend it, or make it anew with ./onrecord keys add.",
                cause);
    }
}
