/** The engine with what it is asked for and what it answers in the words of the contract. */
@NullMarked
package org.onrecord.extract.engine;

import org.jspecify.annotations.NullMarked;
