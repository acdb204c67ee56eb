using Refit;

namespace Odd;

/// <content>Names a scheme, so that Refit asks its settings for a token.</content>
[Headers("Authorization: Bearer")]
public partial interface IHeadersApi;
