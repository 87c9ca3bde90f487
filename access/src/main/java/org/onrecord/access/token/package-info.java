/** How a request says who sends it, and who that is. */
@NullMarked
package org.onrecord.access.token;

import org.jspecify.annotations.NullMarked;
