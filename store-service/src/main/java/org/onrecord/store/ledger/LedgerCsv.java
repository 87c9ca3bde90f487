package org.onrecord.store.ledger;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.wire.Rejection;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * The rows of a ledger as comma-separated values (RFC 4180), in UTF-8: one column for each outcome and one for each
 * reason. New reasons are new columns at the end.
 */
final class LedgerCsv extends AbstractHttpMessageConverter<LedgerView> {

    private static final String LINE_END = "\r\n";

    LedgerCsv() {
        super(StandardCharsets.UTF_8, new MediaType("text", "csv"));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == LedgerView.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected LedgerView readInternal(Class<? extends LedgerView> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("a ledger is only written", input);
    }

    @Override
    protected void writeInternal(LedgerView ledger, HttpOutputMessage output) throws IOException {
        Writer writer = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        writer.write("source,day,lane,received,extracted,unchanged,superseded,retracted,pending,rejected,");
        writer.write(Arrays.stream(Rejection.values()).map(Rejection::code).collect(Collectors.joining(",")));
        writer.write(",unknown" + LINE_END);
        for (LedgerRow row : ledger.rows()) {
            writer.write(line(row) + LINE_END);
        }
        writer.flush();
    }

    private static String line(LedgerRow row) {
        List<Object> cells = new ArrayList<>(List.of(
                quoted(String.valueOf(row.source())),
                String.valueOf(row.day()),
                String.valueOf(row.lane()),
                row.received(),
                row.extracted(),
                row.unchanged(),
                row.superseded(),
                row.retracted(),
                row.pending(),
                row.rejected()));
        long named = 0;
        for (Rejection reason : Rejection.values()) {
            long articles = row.reasons().getOrDefault(reason.code(), 0L);
            cells.add(articles);
            named += articles;
        }
        cells.add(row.rejected() - named);
        return cells.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
