package org.onrecord.access.open;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of printing a stack. */
final class AccessFailureAnalyzer extends AbstractFailureAnalyzer<OpenToOthersException> {

    private static final String REMEDY = """
            One of these:
            - make keys: ./onrecord keys add --name NAME --scopes submit,read,edit,operate FILE, and set onrecord.access.keys-file to FILE;
            - let tokens in: set onrecord.access.issuer-uri and onrecord.access.audience;
            - listen on loopback only: set server.address to 127.0.0.1;
            - in a container whose port is published on loopback only: set onrecord.access.open to published-on-loopback.""";

    @Override
    protected FailureAnalysis analyze(Throwable root, OpenToOthersException cause) {
        return new FailureAnalysis(cause.getMessage(), REMEDY, cause);
    }
}
