/** Articles under embargo: held on a topic of their own, and extracted at their time. */
@NullMarked
package org.onrecord.extract.held;

import org.jspecify.annotations.NullMarked;
