#pragma once

#include <string>

#include "truceline/base/result.h"
#include "truceline/lexicon/model.h"

namespace truceline::annotate {

/// The shipped tables and weights; loaded once for all tests.
inline const lexicon::Model& model_for_test() {
  static const base::Result<lexicon::Model> model = lexicon::load_model(TRUCELINE_SOURCE_DIR);
  return model.value();
}

}  // namespace truceline::annotate
