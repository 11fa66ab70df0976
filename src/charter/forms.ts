/** What the id of a service or a category is made of. */
export const ID = /^[\w-]{1,64}$/;
/** RFC 6265: what a cookie's name may be made of. */
export const COOKIE_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
export const HOST_NAME = /^\.?[\w-]+(?:\.[\w-]+)*$/;
export const ORIGIN = /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/;
/** Neither empty nor with space around it, which would be taken away. */
export const FILLED = /^\S(?:[^]*\S)?$/;
