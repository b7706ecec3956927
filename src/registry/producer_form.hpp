#pragma once

#include "http/form.hpp"
#include "registry/producer.hpp"

namespace sen::registry {

/// Puts the members that a person may write from the form into `now` and returns it. A member the
/// form does not name stays as it is. Look at form.done() before using the producer.
Producer read_producer(http::Form&, Producer now);

}  // namespace sen::registry
