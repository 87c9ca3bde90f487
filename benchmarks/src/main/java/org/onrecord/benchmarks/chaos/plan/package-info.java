/** What is submitted: a seeded plan of invented news, corrected, repeated, taken down, and spoilt. */
@NullMarked
package org.onrecord.benchmarks.chaos.plan;

import org.jspecify.annotations.NullMarked;
