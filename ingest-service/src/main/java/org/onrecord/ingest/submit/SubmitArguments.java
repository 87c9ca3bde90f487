package org.onrecord.ingest.submit;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Lane;
import org.onrecord.ingest.address.Network;

/**
 * What the command line asks for.
 *
 * @param help whether only the usage is asked for
 * @param inputs files, folders, addresses; {@code -} for standard input
 * @param sitemaps addresses of sitemaps
 * @param lists files with an address in each line
 * @param to where ingest-service is
 * @param key the API key that goes along; empty where the service asks for none
 * @param lane null where it is not said: backfill for sitemaps and lists, else live
 * @param type what standard input, and files whose name does not say it, are; null to look
 * @param publisher given to articles that are not JSON; null for none
 * @param allow networks that pages may be fetched from although they are not public
 * @param quiet whether only failures are printed
 */
record SubmitArguments(
        boolean help,
        List<String> inputs,
        List<String> sitemaps,
        List<String> lists,
        URI to,
        String key,
        @Nullable Lane lane,
        @Nullable String type,
        @Nullable String publisher,
        List<String> allow,
        boolean quiet) {

    static final String STANDARD_INPUT = "-";
    private static final String SERVICE = "http://localhost:8081";

    /** @throws UsageException if the arguments make no sense, with what to do in its message */
    static SubmitArguments parse(List<String> arguments, Map<String, String> environment) throws UsageException {
        List<String> inputs = new ArrayList<>();
        List<String> sitemaps = new ArrayList<>();
        List<String> lists = new ArrayList<>();
        List<String> allow = new ArrayList<>();
        String to = environment.getOrDefault("ONRECORD_INGEST", SERVICE);
        @Nullable Lane lane = null;
        @Nullable String type = null;
        @Nullable String publisher = null;
        boolean quiet = false;
        boolean help = false;
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            switch (argument) {
                case "--help", "-h" -> help = true;
                case "--quiet", "-q" -> quiet = true;
                case "--sitemap" -> sitemaps.add(value(argument, rest));
                case "--urls" -> lists.add(value(argument, rest));
                case "--to" -> to = value(argument, rest);
                case "--lane" -> lane = lane(value(argument, rest));
                case "--type" -> type = value(argument, rest);
                case "--publisher" -> publisher = value(argument, rest);
                case "--allow" -> allow.add(network(value(argument, rest)));
                case "--" -> {
                    inputs.addAll(rest);
                    rest.clear();
                }
                default -> {
                    if (argument.startsWith("-") && !argument.equals(STANDARD_INPUT)) {
                        throw new UsageException("there is no option " + argument);
                    }
                    inputs.add(argument);
                }
            }
        }
        if (!help && inputs.isEmpty() && sitemaps.isEmpty() && lists.isEmpty()) {
            throw new UsageException("name a file, a folder or an address, or - for standard input");
        }
        return new SubmitArguments(
                help,
                inputs,
                sitemaps,
                lists,
                address(to),
                environment.getOrDefault("ONRECORD_KEY", "").strip(),
                lane,
                type,
                publisher,
                allow,
                quiet);
    }

    private static String value(String option, Deque<String> rest) throws UsageException {
        @Nullable String value = rest.poll();
        if (value == null || value.isBlank()) {
            throw new UsageException(option + " needs a value");
        }
        return value;
    }

    private static Lane lane(String code) throws UsageException {
        return Lane.ofCode(code)
                .orElseThrow(() -> new UsageException("there is no lane " + code + "; there are live and backfill"));
    }

    private static String network(String cidr) throws UsageException {
        try {
            Network.parse(cidr);
            return cidr;
        } catch (IllegalArgumentException wrong) {
            throw new UsageException("--allow: " + wrong.getMessage());
        }
    }

    private static URI address(String to) throws UsageException {
        try {
            URI address = URI.create(to.endsWith("/") ? to : to + "/");
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            throw new UsageException("--to needs the address of ingest-service, such as " + SERVICE);
        }
        throw new UsageException("--to needs the address of ingest-service, such as " + SERVICE);
    }
}
