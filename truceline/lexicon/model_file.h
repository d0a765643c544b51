#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/mapped_file.h"
#include "truceline/base/result.h"

namespace truceline::lexicon {

/// Rows of small whole numbers with a scale each: row r stands for values[r * columns + c] * scales[r].
/// Points into the mapped file that it came from.
struct Embeddings {
  const std::int8_t* values = nullptr;
  const float* scales = nullptr;
  std::uint32_t rows = 0;
  std::uint32_t columns = 0;
  const float* biases = nullptr;  // one a row, or none
};

/// A file of trained weights (.tlm), as training/export.py writes it: named numbers, lists of classes, matrices and
/// vectors. What it does not hold is empty.
struct ModelFile {
  base::MappedFile file;
  std::map<std::string, std::uint32_t, std::less<>> numbers;  // "hidden" -> 192
  std::map<std::string, std::vector<std::string>, std::less<>> classes;
  std::map<std::string, Embeddings, std::less<>> matrices;
  std::map<std::string, std::vector<float>, std::less<>> vectors;

  std::uint32_t number(std::string_view name) const;
  std::vector<std::string> classes_of(std::string_view name) const;
  Embeddings matrix(std::string_view name) const;
  std::vector<float> vector(std::string_view name) const;
};

/// Maps the file and reads its header; every matrix lies inside the file. Fails where the file is missing, damaged or
/// of another version.
base::Result<ModelFile> open_model_file(const std::string& path);

/// What to say of a file whose parts do not make the model that was asked for.
base::Error misfit(const std::string& path);

}  // namespace truceline::lexicon
