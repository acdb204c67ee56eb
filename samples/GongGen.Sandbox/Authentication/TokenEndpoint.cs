using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;

namespace GongGen.Sandbox.Authentication;

/// <summary>POST /oauth2/generate-customer-token: gives new tokens for a refresh token, which is then used up.</summary>
internal sealed class TokenEndpoint(TokenRegister tokens)
{
    public const string Route = "/oauth2/generate-customer-token";

    public async Task RespondAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var isKnown = Credentials.IsApplication(context.Request.Headers[HeaderNames.Authorization].ToString())
            && string.Equals(query["grant_type"], "refresh_token", StringComparison.Ordinal);
        if (!isKnown || tokens.Exchange(query["refresh_token"].ToString()) is not { } pair)
        {
            context.Response.StatusCode = isKnown ? StatusCodes.Status400BadRequest : StatusCodes.Status401Unauthorized;
            await context.Response.WriteAsync("""{"error":"invalid_grant"}""", context.RequestAborted);
            return;
        }

        context.Response.ContentType = "application/json";
        var body = new JsonObject
        {
            ["access_token"] = pair.AccessToken,
            ["refresh_token"] = pair.RefreshToken,
            ["token_type"] = "bearer",
            ["expires_in"] = 86_400,
            ["scope"] = "api:calls:read:basic api:calls:create",
            ["api_base_url_for_customer"] = $"{context.Request.Scheme}://{context.Request.Host}",
        };
        await context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
    }
}
