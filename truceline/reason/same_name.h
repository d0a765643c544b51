#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace truceline::reason {

/// Why two names may be one's, in words; empty where nothing says so. Only a reader can say that they are.
///
///     Free Syrian Army, free syrian army   the same name
///     Rami Abdulrahman, Rami Abdel Rahman  one name spelled otherwise
///     Lavrov, Sergei Lavrov                the end of the name (of people)
///     SDF, Syrian Democratic Forces        the initials
std::string same_name(std::string_view a, std::string_view b, bool people);

/// Keys of which names that `same_name` takes for one share at least one: among thousands only those are compared.
std::vector<std::string> name_keys(std::string_view name);

}  // namespace truceline::reason
