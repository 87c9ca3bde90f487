/** What the engine found, in the words of the contract. */
@NullMarked
package org.onrecord.extract.event;

import org.jspecify.annotations.NullMarked;
